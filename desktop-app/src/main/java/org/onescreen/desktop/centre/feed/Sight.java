package org.onescreen.desktop.centre.feed;

/// What one reader of the feed sees: which rows, and how much of each.
public record Sight(Scope scope, View view) {}
