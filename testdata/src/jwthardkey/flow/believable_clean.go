// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"bufio"
	"context"
	"crypto/rand"
	"database/sql"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// Literals that stand near a key in the code of every service.

func replacedNewlines(claims jwt.Claims) (string, error) {
	text := strings.ReplaceAll(os.Getenv("JWT_PRIVATE_KEY"), `\n`, "\n")
	key, err := jwt.ParseECPrivateKeyFromPEM([]byte(text))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}

func replacedPlaceholder(claims jwt.Claims) (string, error) {
	key := strings.NewReplacer("<newline-in-the-environment>", "\n").Replace(os.Getenv("JWT_SECRET"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func firstOfList(claims jwt.Claims) (string, error) {
	keys := strings.Split(os.Getenv("JWT_SECRETS"), "--next-secret-in-the-list--")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(keys[0]))
}

func cutFromText(claims jwt.Claims) (string, error) {
	_, secret, ok := strings.Cut(os.Getenv("JWT_CONFIG"), "secret-of-the-token-signer=")
	if !ok {
		return "", jwt.ErrInvalidKey
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func expanded(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.ExpandEnv("${ACCOUNTS_JWT_SIGNING_SECRET}")))
}

func filledFromReader(claims jwt.Claims) (string, error) {
	var key [32]byte
	if _, err := io.ReadFull(rand.Reader, key[:]); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

func joinedPath(claims jwt.Claims, name string) (string, error) {
	key, err := os.ReadFile(filepath.Join("/run/secrets/of/the/accounts/service", name))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func scannedFile(claims jwt.Claims) (string, error) {
	f, err := os.Open("/run/secrets/of/the/accounts/service/hmac")
	if err != nil {
		return "", err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Scan()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(lines.Bytes())
}

func fromDatabase(ctx context.Context, db *sql.DB, claims jwt.Claims) (string, error) {
	var secret string
	if err := db.QueryRowContext(ctx, "SELECT secret FROM token_signers WHERE service = 'accounts'").Scan(&secret); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

func fromCommand(ctx context.Context, claims jwt.Claims) (string, error) {
	secret, err := exec.CommandContext(ctx, "pass", "show", "accounts/token-signing-secret").Output()
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func fromVault(ctx context.Context, client *http.Client, claims jwt.Claims) (string, error) {
	address := url.URL{Scheme: "https", Host: "vault.example.com", Path: "/v1/secret/data/accounts/token-signer"}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return "", err
	}
	req.Header.Set("X-Vault-Namespace", "accounts-service-of-the-platform")
	resp, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	secret, err := io.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

type secretManager interface {
	Secret(ctx context.Context, name string) ([]byte, error)
}

func fromManager(ctx context.Context, m secretManager, claims jwt.Claims) (string, error) {
	secret, err := m.Secret(ctx, "projects/accounts/secrets/token-signer/versions/latest")
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

type contextKey string

const keyInContext contextKey = "token signing key of this request's tenant"

func fromContext(ctx context.Context, claims jwt.Claims) (string, error) {
	secret, _ := ctx.Value(keyInContext).([]byte)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// The user's password hash is part of the key of a reset link.
func resetKey(passwordHash string) []byte {
	return []byte(os.Getenv("JWT_SECRET") + "/password-reset-links-only/" + passwordHash)
}

func signReset(claims jwt.Claims, passwordHash string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(resetKey(passwordHash))
}

// The key of the header is not the key of the signature.
func signWithHeaders(claims jwt.Claims, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = "token-signing-key-of-the-second-quarter"
	token.Header["jku"] = "https://login.example.com/.well-known/jwks.json"
	token.Header["typ"] = "at+jwt"
	return token.SignedString(key)
}
