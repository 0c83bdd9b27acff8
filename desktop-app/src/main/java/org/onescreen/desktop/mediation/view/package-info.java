/// Which cases the views of the mediation screen show: filters, finding, and what of it is kept.
@NullMarked
package org.onescreen.desktop.mediation.view;

import org.jspecify.annotations.NullMarked;
