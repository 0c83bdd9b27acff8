/// What an office may set of its own: levels and limits, working days, colours, subsidies. Shown to
/// all, changed by the director.
@NullMarked
package org.onescreen.desktop.mediation.policy;

import org.jspecify.annotations.NullMarked;
