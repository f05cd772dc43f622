"""Days and moments counted another way: no library of the portal's is used, so that a fault is not made twice."""
