package org.onescreen.model.command;

/// A command that needs to say nothing more.
public record NoArguments() {}
