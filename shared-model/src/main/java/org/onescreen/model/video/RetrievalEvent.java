package org.onescreen.model.video;

/// What happens to a retrieval of video.
public enum RetrievalEvent {
  APPROVE,
  RETURN,
  DESTROY
}
