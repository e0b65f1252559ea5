// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// maxDays keeps a duration far from overflow; a century is no lifetime.
const maxDays = 36500

// duration reads a Go duration, optionally with days in front: 30d, 1d12h.
func duration(n *yaml.Node) (time.Duration, bool) {
	if n.Kind != yaml.ScalarNode {
		return 0, false
	}
	days, rest, hasDays := strings.Cut(n.Value, "d")
	if !hasDays {
		d, err := time.ParseDuration(n.Value)
		return d, err == nil && d <= maxDays*day
	}
	count, err := strconv.ParseUint(days, 10, 32)
	if err != nil || count > maxDays {
		return 0, false
	}
	whole := time.Duration(count) * day
	if rest == "" {
		return whole, true
	}
	part, err := time.ParseDuration(rest)
	return whole + part, err == nil && part >= 0 && part < day
}

// resolve follows an alias to the node it stands for.
func resolve(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

// shown names a node for a message.
func shown(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "keys and values"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case isNull(n):
		return "nothing"
	}
	return fmt.Sprintf("%q", n.Value)
}
