/// Intake: registering a dispute that somebody brings to the desk.
@NullMarked
package org.onescreen.desktop.mediation.register;

import org.jspecify.annotations.NullMarked;
