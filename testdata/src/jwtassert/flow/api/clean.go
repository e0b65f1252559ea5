// SPDX-License-Identifier: Apache-2.0

package api

import "example.com/jwtvet/jwtassert/flow/auth"

func defaults() (string, string) {
	return auth.Defaults()["role"].(string), auth.Settings(nil)["name"].(string)
}
