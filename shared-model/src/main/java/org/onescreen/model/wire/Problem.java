package org.onescreen.model.wire;

import org.jspecify.annotations.Nullable;

/// What the server says when it refuses.
///
/// @param code for the program, such as `bad-credentials`
/// @param message for the log; screens have their own words for each code
/// @param reset set with status 409
public record Problem(String code, String message, @Nullable ResetReason reset) {
  public static final String BAD_CREDENTIALS = "bad-credentials";
  public static final String NOT_LOGGED_IN = "not-logged-in";
  public static final String BAD_REQUEST = "bad-request";
  public static final String RESET = "reset";
  public static final String NOT_FOUND = "not-found";

  /// A bucket that the account may not see, or that there is not: the desk asks for the manifest.
  public static final String OUT_OF_SCOPE = "out-of-scope";

  /// An operation came under a sequence number that was used for another: the desk was copied or
  /// restored from an old state, and takes a new replica id.
  public static final String FORK = "fork";

  /// The account's role does not allow it, wherever it is.
  public static final String NOT_PERMITTED = "not-permitted";

  /// The desk's replica id belongs to another account: operators who share a computer have a cache
  /// each.
  public static final String OTHERS_REPLICA = "others-replica";

  public static final String TOO_MANY_ATTEMPTS = "too-many-attempts";
}
