/// Fraud warnings and the publicity campaign against fraud.
@NullMarked
package org.onescreen.model.antifraud;

import org.jspecify.annotations.NullMarked;
