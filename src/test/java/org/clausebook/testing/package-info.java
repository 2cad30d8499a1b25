/** What tests share: validators, readers of what was made, and made-up input. */
package org.clausebook.testing;
