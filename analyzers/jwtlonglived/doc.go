// SPDX-License-Identifier: Apache-2.0

/*
Package jwtlonglived defines an analyzer that reports as its title says.

# Analyzer jwtlonglived

jwtlonglived: find tokens that live longer than the policy allows
*/
package jwtlonglived
