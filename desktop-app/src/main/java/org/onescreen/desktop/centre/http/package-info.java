/// The centre's HTTP interface, as [org.onescreen.model.wire.Api] names it.
@NullMarked
package org.onescreen.desktop.centre.http;

import org.jspecify.annotations.NullMarked;
