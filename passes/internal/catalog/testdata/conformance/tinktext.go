// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
)

// tinkText is a set of one key of a type, whose message has the algorithm 1 as its second field.
func tinkText(kind, material string, fields ...[]byte) string {
	value := []byte{2 << 3, 1}
	for i, f := range fields {
		value = binary.AppendUvarint(append(value, byte((i+3)<<3|2)), uint64(len(f)))
		value = append(value, f...)
	}
	return fmt.Sprintf(`{"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s",`+
		`"value":%q,"keyMaterialType":%q},"status":"ENABLED","keyId":1,"outputPrefixType":"RAW"}]}`, kind, base64.StdEncoding.EncodeToString(value), material)
}
