/// State machines as tables, and the colours of risk.
@NullMarked
package org.onescreen.model.flow;

import org.jspecify.annotations.NullMarked;
