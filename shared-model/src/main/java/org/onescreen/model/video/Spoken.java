package org.onescreen.model.video;

import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.DivisionCode;

/// What is entered when something was said; the fields are those of [VoiceCall].
public record Spoken(
    DivisionCode division, GbDeviceCode device, String words, boolean recording, boolean done) {}
