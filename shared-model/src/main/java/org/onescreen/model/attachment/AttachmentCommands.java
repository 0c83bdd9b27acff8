package org.onescreen.model.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;
import org.onescreen.model.mediation.Dispute;

/// What may be done to files that belong to records.
public final class AttachmentCommands {
  private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
  private static final Set<Role> ROLES =
      Set.of(Role.OPERATOR, Role.MEDIATOR, Role.LIAISON, Role.DIRECTOR);

  public static final CommandType<Attachment, AttachmentEntry> ADD =
      new CommandType<>(
          "attachment.add",
          Attachment.KIND,
          AttachmentEntry.class,
          true,
          ROLES,
          Map.of(),
          AttachmentCommands::add);

  public static final CommandType<Attachment, Reasoned> REMOVE =
      new CommandType<>(
          "attachment.remove",
          Attachment.KIND,
          Reasoned.class,
          false,
          ROLES,
          Map.of("removed", FieldPolicy.ASK_IF_SET),
          AttachmentCommands::remove);

  public static final List<CommandType<?, ?>> ALL = List.of(ADD, REMOVE);

  private AttachmentCommands() {}

  private static Decision<Attachment> add(
      Optional<Attachment> current, AttachmentEntry entry, Rule.Circumstances circumstances) {
    if (!SUM.matcher(entry.sha256()).matches()) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "sha256");
    }
    if (entry.bytes() <= 0 || entry.bytes() > Attachment.MOST_BYTES) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "bytes");
    }
    // Who may see the case may see its files: they are where the case is, or are not taken.
    if (circumstances
        .around()
        .find(Dispute.KIND, entry.subject())
        .filter(dispute -> dispute.division().equals(entry.division()))
        .isEmpty()) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "subject");
    }
    return Texts.required(entry.name(), Texts.TITLE, "name")
        .<Decision<Attachment>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new Attachment(
                        circumstances.record(),
                        entry.division(),
                        entry.subject(),
                        entry.paper(),
                        entry.name(),
                        entry.form(),
                        entry.bytes(),
                        entry.sha256(),
                        false,
                        circumstances.actor().displayName(),
                        circumstances.at())));
  }

  private static Decision<Attachment> remove(
      Optional<Attachment> current, Reasoned why, Rule.Circumstances circumstances) {
    return Texts.required(why.reason(), Texts.NOTE, "reason")
        .<Decision<Attachment>>map(Decision::refused)
        .orElseGet(() -> Decision.done(current.orElseThrow().taken()));
  }
}
