package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import org.onescreen.desktop.centre.account.AccessLog;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.model.access.Permission;

/// What administrators and auditors may ask: accounts without their passwords, and who did what to
/// them.
final class AccessHandler {
  private final Gate gate;
  private final Accounts accounts;
  private final AccessLog log;
  private final Answers answers;

  AccessHandler(Gate gate, Accounts accounts, AccessLog log, Answers answers) {
    this.gate = gate;
    this.accounts = accounts;
    this.log = log;
    this.answers = answers;
  }

  /// `GET /v1/accounts`.
  void accounts(Context ctx) throws RefusalException {
    gate.caller(ctx, Permission.ADMINISTRATION);
    answers.send(ctx, 200, accounts.list());
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
