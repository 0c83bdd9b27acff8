package org.onescreen.model.wire;

/// How much of a file's bytes the server has.
///
/// @param bytes how long it is
/// @param have how many of them, from the first; where they all are, they were checked
public record BlobState(long bytes, long have) {
  public boolean whole() {
    return have == bytes;
  }
}
