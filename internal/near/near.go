// SPDX-License-Identifier: Apache-2.0

// Package near finds what somebody meant who wrote a name that is not known.
package near

import (
	"fmt"
	"strings"
)

// Hint offers the nearest known name, or all of them when none is near.
func Hint[T ~string](got string, known []T) string {
	if hint := Guess(got, known); hint != "" {
		return hint
	}
	names := make([]string, len(known))
	for i, k := range known {
		names[i] = string(k)
	}
	return fmt.Sprintf(" (known: %s)", strings.Join(names, ", "))
}

// Guess offers the nearest known name, "" when none is near.
func Guess[T ~string](got string, known []T) string {
	best := nearest(got, known)
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %q?)", best)
}

// GuessPath offers the nearest of the known paths that are the same but for one element, ""
// when none is near.
func GuessPath(got string, known []string) string {
	whole := map[string]string{}
	var elements []string
	parts, differs := strings.Split(got, "/"), ""
	for _, k := range known {
		if mine, its := otherElement(parts, strings.Split(k, "/")); its != "" && nearest(mine, []string{its}) != "" && (differs == "" || differs == mine) {
			differs, whole[its] = mine, k
			elements = append(elements, its)
		}
	}
	if len(elements) == 0 {
		return ""
	}
	return fmt.Sprintf(" (did you mean %q?)", whole[nearest(differs, elements)])
}

// otherElement returns the one element in which two paths differ, "" where there are more.
func otherElement(a, b []string) (mine, its string) {
	if len(a) != len(b) {
		return "", ""
	}
	for i := range a {
		switch {
		case a[i] == b[i]:
		case its != "":
			return "", ""
		default:
			mine, its = a[i], b[i]
		}
	}
	return mine, its
}

// nearest returns the nearest known name, "" when none is near.
func nearest[T ~string](got string, known []T) string {
	best, least := "", 0
	for _, k := range known {
		if d := distance(strings.ToLower(got), strings.ToLower(string(k))); best == "" || d < least {
			best, least = string(k), d
		}
	}
	if best == "" || least > max(1, len(best)/2) {
		return ""
	}
	return best
}

// distance counts the insertions, deletions and replacements that turn a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
