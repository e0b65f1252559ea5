// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"fmt"
	"io"
	"net/http"
	"strings"
)

func (s *Server) write(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_, _ = w.Write([]byte(token)) // want `token.*\(jwtbody\)`
}

func (s *Server) writeJoined(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_, _ = w.Write([]byte(`{"token":"` + token + `"}`)) // want `token.*\(jwtbody\)`
}

func (s *Server) print(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	fmt.Fprint(w, token) // want `token.*\(jwtbody\)`
}

func (s *Server) printFormat(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	fmt.Fprintf(w, `{"token": %q}`, token) // want `token.*\(jwtbody\)`
}

func (s *Server) printLine(w http.ResponseWriter, r *http.Request) {
	token, _ := s.maker.Token("u1")
	fmt.Fprintln(w, "your token:", token) // want `token.*\(jwtbody\)`
}

func (s *Server) writeString(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_, _ = io.WriteString(w, token) // want `token.*\(jwtbody\)`
}

func (s *Server) copyFrom(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	_, _ = io.Copy(w, strings.NewReader(token)) // want `token.*\(jwtbody\)`
}

func (s *Server) asError(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	http.Error(w, "cannot use "+token, http.StatusConflict) // want `token.*\(jwtbody\)`
}

func (s *Server) errorClean(w http.ResponseWriter, r *http.Request) {
	if _, err := s.token("u1"); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s *Server) header(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	w.Header().Set("Authorization", "Bearer "+token) // want `token.*header.*\(jwtbody\)`
}

func (s *Server) headerAdd(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	h := w.Header()
	h.Add("X-Session-Token", token) // want `token.*header.*\(jwtbody\)`
	w.WriteHeader(http.StatusNoContent)
}

// Scripts that store what they get.
func (s *Server) storage(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	fmt.Fprintf(w, "<script>localStorage.setItem('token', '%s'); location = '/'</script>", token) // want `token.*\(jwtbody\)`
}

func (s *Server) sessionStorage(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	page := `<!doctype html><script>sessionStorage.setItem("jwt", "` + token + `")</script>`
	_, _ = w.Write([]byte(page)) // want `token.*\(jwtbody\)`
}

func (s *Server) storageReplaced(w http.ResponseWriter, r *http.Request) {
	token, _ := s.token("u1")
	page := strings.ReplaceAll("<script>localStorage.setItem('token', '__TOKEN__')</script>", "__TOKEN__", token)
	_, _ = io.WriteString(w, page) // want `token.*\(jwtbody\)`
}

func (s *Server) storageOfTheme(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "<script>localStorage.setItem('theme', 'dark')</script>")
}
