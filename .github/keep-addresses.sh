#!/bin/sh
# Commits content/addresses.txt to $BRANCH. Where that branch takes no push, as one that is protected,
# it opens a pull request from the branch “addresses”, or brings the open one up to date. Only the
# workflow of the deployment writes the file, one run at a time, so that nothing can conflict.
set -eu

git add content/addresses.txt
if git diff --cached --quiet; then
  echo 'Every address is registered already.'
  exit 0
fi

header="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$GH_TOKEN" | base64 | tr -d '\n')"
remote() { git -c "http.extraheader=$header" "$@"; }

git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git commit --quiet --message 'Register the addresses that are published'
remote fetch --quiet origin "$BRANCH"
# The branch may have moved on since the commit that was deployed.
git rebase --quiet FETCH_HEAD

if remote push --quiet origin "HEAD:refs/heads/$BRANCH"; then
  echo "Committed the addresses to $BRANCH."
  exit 0
fi

echo "::notice::$BRANCH takes no push from this workflow; the addresses go into a pull request."
remote push --quiet --force origin HEAD:refs/heads/addresses
if gh pr view addresses --json state --jq .state 2>/dev/null | grep -q OPEN; then
  echo 'The open pull request holds them now.'
elif ! gh pr create --head addresses --base "$BRANCH" \
  --title 'Register the addresses that are published' \
  --body 'The workflow of the deployment has added these to content/addresses.txt. Where checks are required, close this pull request and open it again: what a workflow opens starts none.'; then
  echo '::error::The published addresses are on the branch “addresses” and in no pull request. Open one by hand, or allow it: Settings → Actions → General → Allow GitHub Actions to create pull requests.'
  exit 1
fi
