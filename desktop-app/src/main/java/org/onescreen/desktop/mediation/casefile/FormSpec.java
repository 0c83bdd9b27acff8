package org.onescreen.desktop.mediation.casefile;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.onescreen.desktop.cache.Given;

/// A form: what it is called, what it asks for and what is done with it.
///
/// @param give called on the FX thread with what was entered
public record FormSpec(
    String words, List<FormField> fields, Function<FormValues, CompletableFuture<Given>> give) {
  public FormSpec {
    fields = List.copyOf(fields);
  }
}
