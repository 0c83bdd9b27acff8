/// Centres, departments and the forces that answer a call.
@NullMarked
package org.onescreen.model.organisation;

import org.jspecify.annotations.NullMarked;
