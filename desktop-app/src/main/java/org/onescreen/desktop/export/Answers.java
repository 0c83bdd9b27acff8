package org.onescreen.desktop.export;

import java.nio.file.Path;

/// What an operator said about an export.
///
/// @param purpose why
/// @param recipient for whom
record Answers(Way way, String purpose, String recipient, Path file) {}
