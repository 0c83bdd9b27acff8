package org.onescreen.model.flow;

import org.onescreen.model.region.DivisionCode;

/// A division that went by the calendar above it gets one of its own.
public record FirstCalendar(DivisionCode division, CalendarChange calendar) {}
