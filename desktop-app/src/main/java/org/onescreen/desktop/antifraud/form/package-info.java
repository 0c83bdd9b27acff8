/// Forms by which an operator enters what happened.
@NullMarked
package org.onescreen.desktop.antifraud.form;

import org.jspecify.annotations.NullMarked;
