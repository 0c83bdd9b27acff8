/// What every view of the mediation cases shares: a case's card, its marks of risk and limit, and
/// their words.
@NullMarked
package org.onescreen.desktop.mediation.card;

import org.jspecify.annotations.NullMarked;
