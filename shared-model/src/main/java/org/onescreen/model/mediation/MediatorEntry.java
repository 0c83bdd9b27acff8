package org.onescreen.model.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an office says of a mediator beside the person.
///
/// @param network null for none
/// @param fields the kinds of disputes that the mediator knows best; may be empty
public record MediatorEntry(String committee, @Nullable String network, List<DisputeType> fields) {
  public MediatorEntry {
    fields = List.copyOf(fields);
  }
}
