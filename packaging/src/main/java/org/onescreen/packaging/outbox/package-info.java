/// What an operator's command costs, and what a program that is killed loses of them.
@NullMarked
package org.onescreen.packaging.outbox;

import org.jspecify.annotations.NullMarked;
