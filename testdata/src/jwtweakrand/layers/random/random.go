// SPDX-License-Identifier: Apache-2.0

package random

import (
	"math/rand"
	"strings"
	"time"
)

const charset = "abcdefghijklmnopqrstuvwxyz"

var source = rand.New(rand.NewSource(time.Now().UnixNano()))

func Text(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = charset[source.Intn(len(charset))]
	}
	return string(b)
}

func Built(n int) string {
	var sb strings.Builder
	for i := 0; i < n; i++ {
		sb.WriteByte(charset[rand.Intn(len(charset))])
	}
	return sb.String()
}

var Secret = Text(64)
