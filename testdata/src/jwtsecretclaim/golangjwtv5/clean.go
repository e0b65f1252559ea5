// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/golang-jwt/jwt/v5"
)

// What tells old tokens from new ones after a change of password is no secret.
func versions(key []byte, u User, version int) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":              u.ID,
		"pwd_version":      version,
		"secret_version":   "v3",
		"password_policy":  "strict",
		"last_password_at": exp(),
		"exp":              exp(),
	})
}

// A vendor's protocol in which the issuer is the id of an API key.
func vendor(secret []byte, cfg struct{ APIKey, APISecret string }) (string, error) {
	return sign([]byte(cfg.APISecret), jwt.MapClaims{"iss": cfg.APIKey, "exp": exp()})
}

// A hash of a key names it.
func keyName(key []byte) (string, error) {
	sum := sha256.Sum256(key)
	return sign(key, jwt.MapClaims{"kid": hex.EncodeToString(sum[:8]), "exp": exp()})
}

// Vault is where a secret lies.
type Vault struct {
	ID        string `json:"id"`
	SecretRef string `json:"secret_ref"`
	Policy    string `json:"password_policy"`
}

func reference(key []byte, v Vault) (string, error) {
	return sign(key, jwt.MapClaims{"vault": v, "exp": exp()})
}

// Credential writes itself without its secret.
type Credential struct {
	ID     string
	Secret string
}

// MarshalJSON writes the id.
func (c *Credential) MarshalJSON() ([]byte, error) { return json.Marshal(c.ID) }

func opaque(key []byte, c *Credential) (string, error) {
	return sign(key, jwt.MapClaims{"credential_used": c, "exp": exp()})
}

// The password is compared, not sent.
func compared(key []byte, u User, typed string) (string, error) {
	return sign(key, jwt.MapClaims{"sub": u.ID, "strong": u.Password != typed && len(typed) > 12, "exp": exp()})
}

// Nothing is in it.
func cleared(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{"sub": u.ID, "password": "", "exp": exp()})
}

// A record whose secret was taken out. The field stays, and is empty.
func clearedRecord(key []byte, u User) (string, error) {
	return sign(key, LoginClaims{Username: u.ID, Password: ""})
}
