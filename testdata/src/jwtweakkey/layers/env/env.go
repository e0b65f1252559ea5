// SPDX-License-Identifier: Apache-2.0

package env

import (
	"crypto/rand"
	"encoding/hex"
	"os"
)

func Get(name, def string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return def
}

func Read(name string) string { return os.Getenv(name) }

func Random(n int) []byte {
	b := make([]byte, n)
	if _, err := rand.Read(b); err != nil {
		panic(err)
	}
	return b
}

func RandomText(n int) string { return hex.EncodeToString(Random(n)) }
