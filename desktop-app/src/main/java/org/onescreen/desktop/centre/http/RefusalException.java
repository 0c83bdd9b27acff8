package org.onescreen.desktop.centre.http;

import org.onescreen.model.wire.Problem;

/// A request that is answered with a [Problem].
final class RefusalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Problem problem;

  RefusalException(int status, Problem problem) {
    super(problem.code());
    this.status = status;
    this.problem = problem;
  }

  static RefusalException badRequest(String message) {
    return new RefusalException(400, new Problem(Problem.BAD_REQUEST, message, null));
  }

  static RefusalException notFound(String message) {
    return new RefusalException(404, new Problem(Problem.NOT_FOUND, message, null));
  }

  int status() {
    return status;
  }

  Problem problem() {
    return problem;
  }
}
