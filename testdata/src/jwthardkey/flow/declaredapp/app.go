// SPDX-License-Identifier: Apache-2.0

package declaredapp

import (
	"os"

	"example.com/jwtvet/jwthardkey/flow/declared"
)

func sign() (string, error) {
	return declared.Sign(map[string]any{"sub": "ann"}, []byte("a-directive-says-that-this-is-a-key-two")) // want `key becomes the key of declared\.Sign.*\(jwthardkey\)`
}

func verify(raw string) (map[string]any, error) {
	return declared.Verify(raw, "a-directive-says-that-this-is-a-key-six") // want `key becomes the key of declared\.Verify.*\(jwthardkey\)`
}

func clean() (string, error) {
	return declared.Sign(map[string]any{"sub": "a-subject-that-is-no-key-and-is-long"}, []byte(os.Getenv("JWT_SECRET")))
}
