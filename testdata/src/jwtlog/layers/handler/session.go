// SPDX-License-Identifier: Apache-2.0

package handler

import (
	"log/slog"

	"example.com/jwtvet/jwtlog/layers/tokens"
)

// One claim is not all of them.
func renew(v *tokens.Verifier, users tokens.Users, raw string) error {
	user, tokenID, err := v.Session(users, raw)
	if err != nil {
		return err
	}
	slog.Warn("the session is renewed", "user", user.ID, "session", tokenID)
	return nil
}
