// SPDX-License-Identifier: Apache-2.0

/*
Package jwtnone defines an analyzer that reports as its title says.

# Analyzer jwtnone

jwtnone: find tokens signed or accepted with alg none
*/
package jwtnone
