// SPDX-License-Identifier: Apache-2.0

/*
Package jwtnoexp defines an analyzer that reports as its title says.

# Analyzer jwtnoexp

jwtnoexp: find tokens signed without an expiry
*/
package jwtnoexp
