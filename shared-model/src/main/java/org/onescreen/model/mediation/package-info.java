/// Disputes, mediators and the mediation flow of the People's Mediation Act.
@NullMarked
package org.onescreen.model.mediation;

import org.jspecify.annotations.NullMarked;
