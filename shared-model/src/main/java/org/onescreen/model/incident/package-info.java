/// Grid incidents (网格事件) and their flow.
@NullMarked
package org.onescreen.model.incident;

import org.jspecify.annotations.NullMarked;
