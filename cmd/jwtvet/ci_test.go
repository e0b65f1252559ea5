// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// load reads a YAML file of the repository, or what stands in it between two marks.
func load(t *testing.T, into any, file string, marks ...string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(file)))
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	if len(marks) == 2 {
		_, text, _ = strings.Cut(text, marks[0])
		text, _, _ = strings.Cut(text, marks[1])
	}
	if err := yaml.Unmarshal([]byte(text), into); err != nil || text == "" {
		t.Fatalf("%s: %v", file, err)
	}
}

// bash runs a script as CI does, in the module.
func (m *module) bash(script string, env ...string) (out string, code int) {
	m.t.Helper()
	before := m.env
	m.env = append(slices.Clone(m.env), env...)
	defer func() { m.env = before }()
	stdout, stderr, code := m.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
	return stdout + stderr, code
}

// TestAction runs the steps of the GitHub Action that are scripts.
func TestAction(t *testing.T) {
	if testing.Short() {
		t.Skip("builds jwtvet once more")
	}
	var action struct {
		Runs struct {
			Steps []struct{ Name, Shell, Run string }
		}
	}
	load(t, &action, "action.yml")
	m := newModule(t, "drivers")
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ args, code, out, summary string }{
		{"./auth", "1", "::error", "[jwtnone]"},
		{"./plain", "0", "", "## jwtvet"},
		{"-fail-on=critical -rules jwtnoexp ./auth", "0", "::", "[jwtnoexp]"},
		{"-nosuch ./...", "2", "-nosuch", ""},
	} {
		temp := t.TempDir()
		summary, output := filepath.Join(temp, "summary"), filepath.Join(temp, "output")
		var said strings.Builder
		last, scripts := 0, 0
		for _, step := range action.Runs.Steps {
			if step.Shell != "bash" {
				continue
			}
			scripts++
			out, code := m.bash(step.Run, "GITHUB_ACTION_PATH="+root, "RUNNER_TEMP="+temp, "GITHUB_STEP_SUMMARY="+summary,
				"GITHUB_OUTPUT="+output, "JWTVET_ARGS="+test.args, "CODE="+test.code)
			said.WriteString(out)
			if last = code; code != 0 && step.Name != "Result" {
				t.Fatalf("%s: %s: exit code %d\n%s", test.args, step.Name, code, out)
			}
		}
		told, _ := os.ReadFile(output)
		if scripts != 3 || string(told) != "code="+test.code+"\n" || last != int(test.code[0]-'0') || !strings.Contains(said.String(), test.out) {
			t.Errorf("%s: %d scripts, output %q, exit code %d\n%s", test.args, scripts, told, last, said.String())
		}
		if text, _ := os.ReadFile(summary); !strings.Contains(string(text), test.summary) {
			t.Errorf("%s: the summary is\n%s", test.args, text)
		}
		var sarif struct{ Version string }
		if data, err := os.ReadFile(filepath.Join(temp, "jwtvet.sarif")); test.code != "2" && (err != nil || json.Unmarshal(data, &sarif) != nil || sarif.Version != "2.1.0") {
			t.Errorf("%s: SARIF: %v, version %q", test.args, err, sarif.Version)
		}
	}
}

// TestGitLab runs the script of the snippet in the docs, and of what init writes.
func TestGitLab(t *testing.T) {
	m := newModule(t, "drivers")
	type job struct {
		Jwtvet struct{ Script []string }
	}
	var docs, written job
	load(t, &docs, "docs/ci.md", "## GitLab\n\n```yaml\n", "```")
	m.git("init", "-q", "-b", "main")
	if out, stderr, code := m.run(m.bin, "init", "-y", "-ci=gitlab", "-baseline=false"); code != 0 {
		t.Fatalf("init: exit code %d\n%s%s", code, out, stderr)
	}
	if err := yaml.Unmarshal([]byte(m.read(".gitlab/jwtvet.yml")), &written); err != nil {
		t.Fatal(err)
	}
	for name, j := range map[string]job{"docs": docs, "init": written} {
		script := strings.ReplaceAll(strings.Join(j.Jwtvet.Script, "\n"), "go run github.com/jwtvet/jwtvet/cmd/jwtvet@latest", "'"+m.bin+"'")
		if !strings.Contains(script, m.bin) {
			t.Fatalf("%s: the script is\n%s", name, script)
		}
		out, code := m.bash(script)
		var list []struct {
			CheckName string `json:"check_name"`
			Location  struct{ Path string }
		}
		err := json.Unmarshal([]byte(m.read("gl-code-quality-report.json")), &list)
		if code != 1 || err != nil || len(list) < 10 || list[0].CheckName == "" || list[0].Location.Path == "" {
			t.Errorf("%s: exit code %d, %d findings, %v\n%s", name, code, len(list), err, out)
		}
	}
}

// TestPreCommit runs what the hook runs: all, and as in the docs what has changed.
func TestPreCommit(t *testing.T) {
	var hooks []struct {
		ID, Entry string
		Args      []string
	}
	var docs struct {
		Repos []struct {
			Hooks []struct {
				ID   string
				Args []string
			}
		}
	}
	load(t, &hooks, ".pre-commit-hooks.yaml")
	load(t, &docs, "docs/ci.md", "## pre-commit\n\n```yaml\n", "```")
	hook, doc := hooks[0], docs.Repos[0].Hooks[0]
	if hook.Entry != "jwtvet" || doc.ID != hook.ID {
		t.Fatalf("%+v, in the docs %+v", hook, doc)
	}
	m := newModule(t, "drivers")
	m.git("init", "-q")
	m.git("add", ".")
	m.git("commit", "-qm", "all")
	run := func(args []string, want int, rule string) {
		t.Helper()
		if out, stderr, code := m.run(m.bin, args...); code != want || !strings.Contains(out, rule) {
			t.Errorf("%q: exit code %d, want %d\n%s%s", args, code, want, out, stderr)
		}
	}
	run(hook.Args, 1, "(jwtnone)")
	run(doc.Args, 0, "")
	m.write(map[string]string{"fresh/fresh.go": fresh})
	run(doc.Args, 1, "(jwtnoexp)")
	m.git("add", ".") // a commit is about what is staged
	run(doc.Args, 1, "(jwtnoexp)")
}
