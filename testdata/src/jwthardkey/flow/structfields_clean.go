// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type envService struct {
	name, path string
	key        []byte
}

// Name and path are literals, the key is none.
func newEnvService() *envService {
	return &envService{
		name: "accounts-service-of-the-platform-two",
		path: "/var/lib/accounts/keys/signing-key.pem",
		key:  []byte(os.Getenv("JWT_SECRET")),
	}
}

func (s *envService) sign(claims jwt.MapClaims) (string, error) {
	claims["iss"] = s.name
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

// Two instances that never leave their function: one holds a literal that signs nothing.
type pair struct{ left, right string }

func signPair(claims jwt.Claims) (string, error) {
	labels := pair{left: "left-column-of-the-printed-report", right: "right-column-of-the-printed-report"}
	keys := pair{left: os.Getenv("LEFT_KEY"), right: os.Getenv("RIGHT_KEY")}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["col"] = labels.left
	return token.SignedString([]byte(keys.left))
}
