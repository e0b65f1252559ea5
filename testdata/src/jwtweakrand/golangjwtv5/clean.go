// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/hmac"
	crand "crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand"
	"net/http"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
)

func strong(n int) []byte {
	b := make([]byte, n)
	if _, err := crand.Read(b); err != nil {
		panic(err)
	}
	return b
}

func signStrong(claims jwt.Claims) (string, error) { return sign(claims, strong(32)) }

func strongText(n int) (string, error) {
	b := make([]byte, n)
	for i := range b {
		k, err := crand.Int(crand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			return "", err
		}
		b[i] = letters[k.Int64()]
	}
	return string(b), nil
}

func signStrongText(claims jwt.Claims) (string, error) {
	k, err := strongText(48)
	if err != nil {
		return "", err
	}
	return sign(claims, []byte(k))
}

func picked(n int) string {
	b := strong(n)
	for i, c := range b {
		b[i] = letters[int(c)%len(letters)]
	}
	return string(b)
}

func signPicked(claims jwt.Claims) (string, error) { return sign(claims, []byte(picked(48))) }

func version4(user string, k []byte) (string, error) {
	return sign(jwt.MapClaims{"sub": user, "jti": uuid.New().String(), "nonce": uuid.NewString()}, k)
}

func mixed(user string, k []byte) (string, error) {
	id := fmt.Sprintf("%d-%s", time.Now().Unix(), base64.RawURLEncoding.EncodeToString(strong(16)))
	return sign(jwt.MapClaims{"sub": user, "jti": id}, k)
}

// Nobody knows the key of the MAC.
func rotating(claims jwt.Claims) (string, error) {
	mac := hmac.New(sha256.New, []byte(os.Getenv("MASTER_KEY")))
	fmt.Fprintf(mac, "%d", time.Now().Unix()/86400)
	return sign(claims, mac.Sum(nil))
}

// Jitter is no secret.
func jitter(user string, k []byte) (string, error) {
	expires := time.Now().Add(10*time.Minute + time.Duration(rand.Intn(60))*time.Second)
	return sign(jwt.RegisteredClaims{Subject: user, ID: uuid.NewString(), ExpiresAt: jwt.NewNumericDate(expires)}, k)
}

func strongRefresh(w http.ResponseWriter, token string) {
	json.NewEncoder(w).Encode(map[string]any{
		"access_token":  token,
		"refresh_token": base64.RawURLEncoding.EncodeToString(strong(32)),
		"retry_after":   rand.Intn(10),
	})
}

// What is calculated with a secret is as good as the secret.
func masked(claims jwt.Claims, secret []byte) (string, error) {
	k := make([]byte, len(secret))
	for i := range k {
		k[i] = secret[i] ^ byte(rand.Intn(256))
	}
	return sign(claims, k)
}

func salted(claims jwt.Claims, secret []byte) (string, error) {
	k := make([]byte, 64)
	copy(k, secret)
	k[63] = byte(rand.Intn(256))
	return sign(claims, k)
}
