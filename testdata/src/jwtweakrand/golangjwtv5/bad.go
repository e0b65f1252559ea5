// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
)

func sign(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

func text(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

var key = []byte(text(64))

func signText(claims jwt.Claims) (string, error) {
	return sign(claims, key) // want `the key of .*sign is made with math/rand.Intn \[who works it out can sign any token\] \(jwtweakrand\)`
}

var runes = []rune("abcdefghijklmnopqrstuvwxyz0123456789")

func runeText(n int) string {
	b := make([]rune, n)
	for i := range b {
		b[i] = runes[randv2.IntN(len(runes))]
	}
	return string(b)
}

func signRunes(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(runeText(40))) // want `the key of .* is made with math/rand/v2.IntN`
}

func built(n int) string {
	var sb strings.Builder
	for range n {
		sb.WriteByte(letters[rand.Int63()%int64(len(letters))])
	}
	return sb.String()
}

func signBuilt(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(built(48))) // want `the key of .* is made with math/rand.Int63`
}

func signRead(claims jwt.Claims) (string, error) {
	k := make([]byte, 32)
	rand.New(rand.NewSource(time.Now().UnixNano())).Read(k)
	return sign(claims, k) // want `the key of .* is made with math/rand.Rand.Read`
}

func signTime(claims jwt.Claims) (string, error) {
	sum := sha256.Sum256([]byte(time.Now().String()))
	return sign(claims, sum[:]) // want `the key of .* is made with time.Now`
}

func signPid(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(strconv.Itoa(os.Getpid()))) // want `the key of .* is made with os.Getpid`
}

func id() string { return fmt.Sprintf("%d", rand.Int()) }

func registered(user string, k []byte) (string, error) {
	return sign(jwt.RegisteredClaims{
		Subject: user,
		ID:      id(), // want `the jti claim is made with math/rand.Int `
	}, k)
}

func timed(user string, k []byte) (string, error) {
	return sign(jwt.MapClaims{
		"sub": user,
		"jti": fmt.Sprintf("%s-%d", user, time.Now().UnixNano()), // want `the jti claim is made with time.Now`
	}, k)
}

func hashed(user string, k []byte) (string, error) {
	sum := md5.Sum([]byte(strconv.FormatInt(time.Now().Unix(), 10)))
	claims := jwt.MapClaims{"sub": user}
	claims["jti"] = hex.EncodeToString(sum[:]) // want `the jti claim is made with time.Now`
	return sign(claims, k)
}

func byMachine(k []byte) (string, error) {
	u, err := uuid.NewUUID()
	if err != nil {
		return "", err
	}
	return sign(jwt.MapClaims{"nonce": u.String()}, k) // want `the nonce claim is made with github.com/google/uuid.NewUUID`
}

func refresh(w http.ResponseWriter, token string) {
	json.NewEncoder(w).Encode(map[string]string{ // want `the refresh token that .* sends is made with math/rand.Intn`
		"access_token":  token,
		"refresh_token": text(32),
	})
}

func fixedText() string {
	b := make([]byte, 32)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func signFixed(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{ID: fixedText(), ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))} // want `the jti claim is made with math/rand.Intn`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

var sessionKey []byte

// The key is kept in a file, and made where there is none: what is kept was made here.
func openSession(path string) error {
	kept, err := os.ReadFile(path)
	if err != nil {
		source := rand.New(rand.NewSource(time.Now().UnixNano()))
		fresh := make([]byte, 64)
		for i := range fresh {
			fresh[i] = letters[source.Intn(len(letters))]
		}
		sessionKey = fresh
		return os.WriteFile(path, fresh, 0o600)
	}
	sessionKey = kept
	return nil
}

func signSession(claims jwt.Claims) (string, error) {
	return sign(claims, sessionKey) // want `the key of .* is made with math/rand.Rand.Intn`
}
