package org.onescreen.desktop.work;

import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.task.DeskTasks;

/// What a screen needs into which files come.
///
/// @param shelf where they are kept
/// @param pick asks for one
/// @param cards on which they are looked at
/// @param tasks the list of long work
public record FileDoors(FileShelf shelf, FilePick pick, Cards cards, DeskTasks tasks) {}
