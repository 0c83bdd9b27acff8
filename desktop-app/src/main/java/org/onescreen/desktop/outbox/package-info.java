/// What waits for the centre and what came back from it: pending commands, refusals, conflicts.
@NullMarked
package org.onescreen.desktop.outbox;

import org.jspecify.annotations.NullMarked;
