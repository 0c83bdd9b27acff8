package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.centre.account.AccessLog;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.store.ExportLog;
import org.onescreen.model.access.Permission;

/// What administrators and auditors may ask: accounts without their passwords, and who did what to
/// them.
final class AccessHandler {
  private final Gate gate;
  private final Accounts accounts;
  private final AccessLog log;
  private final ExportLog exports;
  private final Answers answers;

  AccessHandler(Gate gate, Accounts accounts, AccessLog log, ExportLog exports, Answers answers) {
    this.gate = gate;
    this.accounts = accounts;
    this.log = log;
    this.exports = exports;
    this.answers = answers;
  }

  /// `GET /v1/accounts`.
  void accounts(Context ctx) throws RefusalException {
    gate.caller(ctx, Permission.ADMINISTRATION);
    answers.send(ctx, 200, accounts.list());
  }

  /// `GET /v1/audit/exports`: of the auditor's own scope.
  void exports(Context ctx) throws RefusalException {
    Scope scope = new Scope(gate.caller(ctx, Permission.AUDIT).scope());
    String after = ctx.queryParam("after");
    try {
      Optional<UUID> last = Optional.ofNullable(after).map(UUID::fromString);
      answers.send(ctx, 200, exports.after(last, scope::contains));
    } catch (IllegalArgumentException e) {
      throw RefusalException.badRequest("after is the id of an entry");
    }
  }

  /// `GET /v1/audit/access`.
  void events(Context ctx) throws RefusalException {
    gate.caller(ctx, Permission.AUDIT);
    String after = ctx.queryParam("after");
    try {
      answers.send(ctx, 200, log.after(after == null ? 0 : Long.parseLong(after)));
    } catch (NumberFormatException e) {
      throw RefusalException.badRequest("after is a number");
    }
  }
}
