/// The sync contract, message by message.
@NullMarked
package org.onescreen.model.wire;

import org.jspecify.annotations.NullMarked;
