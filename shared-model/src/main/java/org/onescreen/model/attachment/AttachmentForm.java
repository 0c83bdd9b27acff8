package org.onescreen.model.attachment;

/// What kind of file it is, told by its bytes.
public enum AttachmentForm {
  JPEG,
  PNG,
  PDF
}
