package org.onescreen.model.flow;

/// One line of a state machine's table: in `from`, `event` leads to `to`.
public record Transition<S, E>(S from, E event, S to) {}
