package org.onescreen.desktop.sync;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Says what an exception or a refusal of HTTP means for the desk.
final class HttpFailures {
  private static final long LONGEST_PROBLEM = 64 << 10;

  private final JsonMapper json;

  HttpFailures(JsonMapper json) {
    this.json = json;
  }

  SyncFailure of(IOException e) {
    return SyncFailure.cut(
        switch (e) {
          case UnknownHostException _ -> Reason.ADDRESS_WRONG;
          case SSLPeerUnverifiedException _ -> Reason.CERTIFICATE_NOT_TRUSTED;
          case SSLHandshakeException handshake -> ofHandshake(handshake);
          // TLS towards something that does not speak it, and the other way round.
          case SSLException _, ProtocolException _ -> Reason.NOT_A_CENTRE;
          default -> Reason.NOT_REACHABLE;
        },
        e);
  }

  private static Reason ofHandshake(SSLHandshakeException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof CertificateException || t instanceof CertPathValidatorException) {
        return Reason.CERTIFICATE_NOT_TRUSTED;
      }
    }
    return Reason.NOT_REACHABLE;
  }

  /// For an answer that is not 200.
  SyncFailure of(Response response) {
    int status = response.code();
    Problem problem = problem(response);
    String message = "status " + status + " " + problem.code();
    return switch (status) {
      case 401 ->
          problem.code().equals(Problem.BAD_CREDENTIALS)
              ? SyncFailure.hopeless(Reason.BAD_CREDENTIALS, message)
              : notCentreUnless(problem, SyncFailure.loggedOut());
      case 403 ->
          problem.code().equals(Problem.NOT_PERMITTED)
              ? SyncFailure.hopeless(Reason.NOT_PERMITTED, message)
              : notCentreUnless(problem, SyncFailure.rejected(problem.code()));
      case 409 -> conflict(problem, message);
      case 400, 413, 422 -> notCentreUnless(problem, SyncFailure.rejected(problem.code()));
      case 429 -> SyncFailure.cut(Reason.TOO_MANY_ATTEMPTS, message);
      case 503 ->
          SyncFailure.cut(
              problem.code().isEmpty() ? Reason.SERVER_ERROR : Reason.STARTING_UP, message);
      default ->
          SyncFailure.cut(
              status >= 500 || !problem.code().isEmpty()
                  ? Reason.SERVER_ERROR
                  : Reason.NOT_A_CENTRE,
              message);
    };
  }

  private static SyncFailure conflict(Problem problem, String message) {
    if (problem.code().equals(Problem.FORK)) {
      return SyncFailure.fork();
    }
    if (problem.code().equals(Problem.OTHERS_REPLICA)) {
      return SyncFailure.hopeless(Reason.OTHERS_DESK, message);
    }
    ResetReason reset = problem.reset();
    return reset == null ? SyncFailure.cut(Reason.NOT_A_CENTRE, message) : SyncFailure.reset(reset);
  }

  /// A refusal without a problem of ours comes from a proxy or another program.
  private static SyncFailure notCentreUnless(Problem problem, SyncFailure ours) {
    return problem.code().isEmpty()
        ? SyncFailure.cut(Reason.NOT_A_CENTRE, "refused by something else")
        : ours;
  }

  /// @return with an empty code where the body is none of a centre's
  private Problem problem(Response response) {
    try (ResponseBody body = response.peekBody(LONGEST_PROBLEM)) {
      Problem problem = json.readValue(body.bytes(), Problem.class);
      return problem.code() == null ? new Problem("", "", null) : problem;
    } catch (IOException | JacksonException _) {
      return new Problem("", "", null);
    }
  }
}
