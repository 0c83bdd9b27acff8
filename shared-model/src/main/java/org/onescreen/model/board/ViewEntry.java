package org.onescreen.model.board;

import org.onescreen.model.region.DivisionCode;

/// A view that somebody keeps.
public record ViewEntry(
    DivisionCode division, String name, boolean shared, LaneBy lanes, CaseFilter filter) {}
