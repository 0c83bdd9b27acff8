/// Measures the anti-fraud pages on a day of 13,000 warnings.
@NullMarked
package org.onescreen.packaging.fraud;

import org.jspecify.annotations.NullMarked;
