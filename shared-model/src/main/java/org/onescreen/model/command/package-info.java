/// What an operator may ask to be done to a record, and the one place where it is decided: the desk
/// decides at once with the record that it has, the server decides again with the one that holds.
@NullMarked
package org.onescreen.model.command;

import org.jspecify.annotations.NullMarked;
